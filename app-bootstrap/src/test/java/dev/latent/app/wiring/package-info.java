/** Tests of what is chosen and joined, with parts that only say whether they are open. */
@NullMarked
package dev.latent.app.wiring;

import org.jspecify.annotations.NullMarked;
