/**
 * What the pixel work promises, on scenes made here or bundled; and measurements that are run by hand, which take their
 * material from outside and are no tests.
 */
@NullMarked
package dev.latent.hal.imaging;

import org.jspecify.annotations.NullMarked;
