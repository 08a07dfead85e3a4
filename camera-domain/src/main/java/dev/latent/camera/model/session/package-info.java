/**
 * Sessions, inputs, photo and preview outputs as one state, with a machine for each of them over it, and the rules that
 * decide whether a session defers and what may be set of its camera. Every call is granted with a step or refused with a Camera Kit code. Pure; the highest of the
 * concepts, known by none of the others.
 */
@NullMarked
package dev.latent.camera.model.session;

import org.jspecify.annotations.NullMarked;
