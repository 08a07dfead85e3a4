/**
 * What kits of every kind are made of: the shell that a pure machine lives in, listeners, images in memory, facts as
 * bytes, folders that last. It knows the domain and the pixel work, and no kit. Public for the device packages beside
 * it, and for nobody else.
 */
@NullMarked
package dev.latent.hal.kit;

import org.jspecify.annotations.NullMarked;
