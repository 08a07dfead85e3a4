/** What tests of several kits need. */
@NullMarked
package dev.latent.hal.kit;

import org.jspecify.annotations.NullMarked;
