/** Tests of what tells how the platform is, on folders that look like a kernel's and under virtual time. */
@NullMarked
package dev.latent.hal.pressure;

import org.jspecify.annotations.NullMarked;
