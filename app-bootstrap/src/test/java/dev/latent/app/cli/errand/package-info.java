/** Tests of what a person has done about the second phase. */
@NullMarked
package dev.latent.app.cli.errand;

import org.jspecify.annotations.NullMarked;
