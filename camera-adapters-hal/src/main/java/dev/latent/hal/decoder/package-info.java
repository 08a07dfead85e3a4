/**
 * Pixels of stored images: a decoder of JPEGs, and one that remembers what it made. It lives beside the devices because
 * the codec does, and knows none of them: pixels are worked on in {@code imaging}. Only {@code DecoderModule} is
 * public; the wiring takes one decoder for each library from it.
 */
@NullMarked
package dev.latent.hal.decoder;

import org.jspecify.annotations.NullMarked;
