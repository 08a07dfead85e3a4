/**
 * Values of the domain, made at random and valid by construction: whatever a driven port is given or gives back. Each
 * class makes those of one concept, by a method named after the value; {@link LatentDomain} offers all of them to
 * jqwik by their type. Published with the contracts; knows the model and no port.
 */
@NullMarked
package dev.latent.camera.generator;

import org.jspecify.annotations.NullMarked;
