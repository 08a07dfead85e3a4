/**
 * Options that several commands share, and how their words are read. A word that means nothing is refused with what would
 * mean something. Used by the commands alone.
 */
@NullMarked
package dev.latent.app.cli.option;

import org.jspecify.annotations.NullMarked;
