package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import io.vavr.control.Option;

/**
 * What is to lie ready.
 *
 * @param shot numbers it, from 0
 * @param frames of its burst; 0 when no photo is to be taken
 * @param room whether a burst is to be kept in the spool
 * @param preview the size in which the viewfinder shows it
 */
record Charge(int shot, int frames, boolean room, View view, Option<Size> preview) {}
