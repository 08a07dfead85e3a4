/**
 * How the platform is, told by something that stands apart from any device: by the machine that the product runs on, or
 * by a script. {@code linux} reads small files of the kernel, now and then; {@code scripted} plays what a profile or a
 * test wrote down. What is made of a reading is decided in the domain. Only {@code PressureModule} is public; the
 * bootstrap calls it, and everything else is reached through the port.
 */
@NullMarked
package dev.latent.hal.pressure;

import org.jspecify.annotations.NullMarked;
