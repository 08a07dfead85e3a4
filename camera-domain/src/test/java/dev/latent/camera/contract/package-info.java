/**
 * What every adapter of a driven port owes the domain: one contract per port, its methods named after the numbered
 * promises of the port's javadoc. An adapter's test implements the interface and says how to get the adapter, and what
 * the adapter is: its level and its pace. Published as this module's test-jar; nothing here may know an adapter.
 */
@NullMarked
package dev.latent.camera.contract;

import org.jspecify.annotations.NullMarked;
