/**
 * The driven ports that the operating system itself answers: time and identity. The only place that asks a clock or a
 * random source; knows the driven ports and the model, and decides nothing. Made by the wiring.
 */
@NullMarked
package dev.latent.app.system;

import org.jspecify.annotations.NullMarked;
