package dev.latent.camera.model.device;

import io.vavr.collection.Seq;

/** The streams that a camera offers in one scene mode. Source: Camera Kit, CameraOutputCapability. */
public record CameraOutputCapability(Seq<Profile> previewProfiles, Seq<Profile> photoProfiles) {}
