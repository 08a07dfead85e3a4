/**
 * The contracts of the driven ports, tested themselves: adapters that are broken on purpose, each in one thing, and each
 * caught by the promise that it breaks. Below, by what they stand for, the broken adapters; none is a test of its own.
 */
@NullMarked
package dev.latent.app.kit;

import org.jspecify.annotations.NullMarked;
