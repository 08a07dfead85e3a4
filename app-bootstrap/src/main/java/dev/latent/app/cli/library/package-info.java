/**
 * The commands about what a media library holds, {@code latent library}: what is in it, whether it is whole, what becomes
 * of it, and copies of it.
 */
@NullMarked
package dev.latent.app.cli.library;

import org.jspecify.annotations.NullMarked;
