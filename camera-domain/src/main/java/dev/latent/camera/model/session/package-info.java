/**
 * Sessions, inputs and photo outputs as one state with two machines over it, and the rules that decide whether a
 * session defers. Every call is granted with a step or refused with a Camera Kit code. Pure; the highest of the
 * concepts, known by none of the others.
 */
@NullMarked
package dev.latent.camera.model.session;

import org.jspecify.annotations.NullMarked;
