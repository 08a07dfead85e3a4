/** Tests of the way from one process to the other that writes its library. */
@NullMarked
package dev.latent.app.control;

import org.jspecify.annotations.NullMarked;
