package dev.latent.camera.model.capture;

/** How a capture reaches its application, in how many stages, and why so; chosen at the press. */
public record CaptureWay(DeliveryPath path, DeferralDecision deferral) {}
