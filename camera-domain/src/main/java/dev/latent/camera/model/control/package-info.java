/**
 * What can be set of a camera, and what it is set to: flash, exposure, focus, zoom, frame rates. Values only. The lowest
 * of the concepts: it knows none of the others.
 */
@NullMarked
package dev.latent.camera.model.control;

import org.jspecify.annotations.NullMarked;
