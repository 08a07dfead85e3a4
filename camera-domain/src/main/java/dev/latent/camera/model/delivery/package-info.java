/**
 * The second phase: which photos are not final, why not yet, which one runs next, and what a fault means. The machine
 * is total and pure; it asks nobody and does nothing but name commands. The application layer feeds and obeys it.
 */
@NullMarked
package dev.latent.camera.model.delivery;

import org.jspecify.annotations.NullMarked;
