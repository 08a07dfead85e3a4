package dev.latent.camera.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Marks a test that needs another life of the adapter: asked of those of level {@link Level#DURABLE} alone. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("durable")
@AskedOf(Claim.DURABLE)
public @interface Durable {}
