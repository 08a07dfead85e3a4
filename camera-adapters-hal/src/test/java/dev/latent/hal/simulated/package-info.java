/**
 * The simulated device held against the contracts of its ports, and what only it promises; its machine under slow
 * hands. Nothing here is published.
 */
@NullMarked
package dev.latent.hal.simulated;

import org.jspecify.annotations.NullMarked;
