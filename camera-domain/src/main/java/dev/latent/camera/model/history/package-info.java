/**
 * What happened to each photo's second phase, kept for people: entries, what a step of the delivery machine means for
 * them, and the timeline that they make. Nothing is ever decided by it. Knows the second phase; the application writes
 * it, and whoever asks why a photo is not final yet reads it.
 */
@NullMarked
package dev.latent.camera.model.history;

import org.jspecify.annotations.NullMarked;
