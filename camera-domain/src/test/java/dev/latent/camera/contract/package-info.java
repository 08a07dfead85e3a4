/**
 * What every adapter of a driven port owes the domain: one interface per port, its tests named after the numbered
 * promises of the port's javadoc. An adapter's own test implements it and gives the adapter; nothing is overridden.
 */
@NullMarked
package dev.latent.camera.contract;

import org.jspecify.annotations.NullMarked;
