/** Tests of the histories: what is kept of each step, and the timelines that follow. */
@NullMarked
package dev.latent.camera.model.history;

import org.jspecify.annotations.NullMarked;
