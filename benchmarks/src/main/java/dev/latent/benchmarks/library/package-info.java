/**
 * Measures the media library against the disk below it and against its own size: three programs, each with its table.
 * They reach the library through its port, as the product does; only the million rows are made behind its back, by
 * {@code Multiplication}. README.md says how to run them.
 */
@NullMarked
package dev.latent.benchmarks.library;

import org.jspecify.annotations.NullMarked;
