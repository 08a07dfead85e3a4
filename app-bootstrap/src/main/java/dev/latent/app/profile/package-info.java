/**
 * Target-device profiles: TOML files, and four that are built in, each read into settings that know their line and
 * column. Which device answers to a profile, and what its own settings mean, is not known here. Used by the wiring; of
 * the domain only settings are known, and the rules of the second phase that are read from them.
 */
@NullMarked
package dev.latent.app.profile;

import org.jspecify.annotations.NullMarked;
