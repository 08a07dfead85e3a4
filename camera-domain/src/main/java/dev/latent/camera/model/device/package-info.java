/**
 * What a camera device is and offers: positions, formats, scene modes, profiles, and which kind of deferred delivery
 * each mode has; Camera Kit's error codes; and the settings that a target device is described by, each with the place
 * it was read from. Of the concepts it knows only what can be set of a camera.
 */
@NullMarked
package dev.latent.camera.model.device;

import org.jspecify.annotations.NullMarked;
