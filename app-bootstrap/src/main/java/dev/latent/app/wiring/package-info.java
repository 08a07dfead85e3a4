/**
 * Joins the domain and its adapters for one target device: the Dagger modules, and what the commands ask for. The only
 * package that names adapters; it chooses and connects, refuses a
 * library to a device that has not its raws, and decides nothing else. Used by the component alone.
 */
@NullMarked
package dev.latent.app.wiring;

import org.jspecify.annotations.NullMarked;
