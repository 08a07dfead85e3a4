package dev.latent.camera.model.capture;

/** Whether photos are delivered in two stages, and why. Ours. */
public record DeferralDecision(boolean deferred, DeferralReason reason) {}
