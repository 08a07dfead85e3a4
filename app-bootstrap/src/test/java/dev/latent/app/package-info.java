/**
 * The application as a whole: command lines against the wired application with a device without pixels, and the rules
 * of its architecture.
 */
@NullMarked
package dev.latent.app;

import org.jspecify.annotations.NullMarked;
