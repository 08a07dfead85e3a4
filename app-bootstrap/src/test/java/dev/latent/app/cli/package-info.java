/** What users write, as the command line reads it. */
@NullMarked
package dev.latent.app.cli;

import org.jspecify.annotations.NullMarked;
