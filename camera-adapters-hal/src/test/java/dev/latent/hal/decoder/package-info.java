/** The decoders, held to their contract. */
@NullMarked
package dev.latent.hal.decoder;

import org.jspecify.annotations.NullMarked;
