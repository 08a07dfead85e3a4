/**
 * The application: where it begins, and the component that joins the domain and its adapters. The packages below it are
 * the command line, the profiles, the system's own adapters and the wiring; only the last names adapters.
 */
@NullMarked
package dev.latent.app;

import org.jspecify.annotations.NullMarked;
