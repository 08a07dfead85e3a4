/**
 * Measures what the product costs: steps of the pure core with JMH, the whole with real pixels by itself. Nothing here
 * is tested against a limit, and nobody calls it but the one who wants to know; README.md says how.
 */
@NullMarked
package dev.latent.benchmarks;

import org.jspecify.annotations.NullMarked;
