/** Tests of the media libraries: the contract, crashes at every step, and what a user is told. */
@NullMarked
package dev.latent.medialibrary;

import org.jspecify.annotations.NullMarked;
