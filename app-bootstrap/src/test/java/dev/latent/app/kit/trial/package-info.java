/** How an adapter is put on trial: its contract runs, and which promises it broke comes out. Knows no adapter. */
@NullMarked
package dev.latent.app.kit.trial;

import org.jspecify.annotations.NullMarked;
