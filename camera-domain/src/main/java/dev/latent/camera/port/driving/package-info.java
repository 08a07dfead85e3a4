/**
 * What an application may call, in the words of Camera Kit and Media Library Kit. Plain blocking calls that answer
 * with an Either; events come through listeners, in order, never inside a call. Implemented by the application layer;
 * knows only the model.
 */
@NullMarked
package dev.latent.camera.port.driving;

import org.jspecify.annotations.NullMarked;
