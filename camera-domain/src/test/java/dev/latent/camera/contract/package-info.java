/**
 * What every adapter of a driven port owes the domain: one contract per port, its tests named after the port's numbered
 * promises. An adapter's test implements the contract and says how to get at the adapter; nothing is overridden. Only
 * values, ports and test libraries here, so that any module can take it as a test-jar.
 */
@NullMarked
package dev.latent.camera.contract;

import org.jspecify.annotations.NullMarked;
