/**
 * The rules of the architecture, checked on the classes of all modules, and each shown to be broken by a fixture that
 * breaks it.
 */
@NullMarked
package dev.latent.app.architecture;

import org.jspecify.annotations.NullMarked;
