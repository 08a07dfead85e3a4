/** What stands in for the world when the whole product is simulated: time that passes when it is told to, disks that fail. */
@NullMarked
package dev.latent.camera.simulation;

import org.jspecify.annotations.NullMarked;
