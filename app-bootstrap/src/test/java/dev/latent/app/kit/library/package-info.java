/** Broken media libraries, in memory and in a folder, and broken histories. */
@NullMarked
package dev.latent.app.kit.library;

import org.jspecify.annotations.NullMarked;
