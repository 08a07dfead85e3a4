/** What is told, as people and programs get it. */
@NullMarked
package dev.latent.app.cli.tell;

import org.jspecify.annotations.NullMarked;
