/**
 * The pixel work of camera devices and of the decoder: what a sensor makes of a scene, the quick image of the first
 * stage, the full development of a raw burst, and pictures as bytes. It knows the JDK and OpenCV only: no domain type,
 * no clock, no thread, no file but the scene it is asked to read. The packages beside it call it, on threads of theirs.
 */
@NullMarked
package dev.latent.hal.imaging;

import org.jspecify.annotations.NullMarked;
