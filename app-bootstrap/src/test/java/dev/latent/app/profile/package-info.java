/** Profiles as users write them, whole and faulty. */
@NullMarked
package dev.latent.app.profile;

import org.jspecify.annotations.NullMarked;
