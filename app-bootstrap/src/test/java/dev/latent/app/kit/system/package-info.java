/** Broken time, broken identity, and broken decoders. */
@NullMarked
package dev.latent.app.kit.system;

import org.jspecify.annotations.NullMarked;
