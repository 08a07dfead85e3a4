/**
 * What every concept of the domain is built from: a machine's step, an event with its time, and the handles of
 * pictures, encoded or in pixels. Only values live here; no port, no clock, no thread. Everybody may use it.
 */
@NullMarked
package dev.latent.camera.model;

import org.jspecify.annotations.NullMarked;
