/** The system adapters held against the contracts of their ports. */
@NullMarked
package dev.latent.app.system;

import org.jspecify.annotations.NullMarked;
