/** The runs, with a fake of each driving port that they speak to. */
@NullMarked
package dev.latent.app.cli.run;

import org.jspecify.annotations.NullMarked;
