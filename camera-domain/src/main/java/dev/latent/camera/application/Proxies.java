package dev.latent.camera.application;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.session.EntrustedProxies;
import dev.latent.camera.model.session.OutputId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Proxies from their hand-over until they are stored, or give up their raws. Confined to the loop. */
final class Proxies {

  private final DrivenPorts ports;
  private final Alarms.Alarm alarm;
  private final Delivering delivering;
  private Map<PhotoId, EncodedImage> thumbnails = HashMap.empty();
  private EntrustedProxies state = EntrustedProxies.NONE;

  Proxies(DrivenPorts ports, Alarms alarms, Delivering delivering) {
    this.ports = ports;
    this.alarm = alarms.alarm(() -> turn(state));
    this.delivering = delivering;
  }

  Set<PhotoId> photos() {
    return state.held().keySet();
  }

  void entrust(OutputId output, DeferredPhotoProxy proxy) {
    thumbnails = thumbnails.put(proxy.photo(), proxy.thumbnail());
    turn(state.with(proxy.photo(), output, ports.timekeeper().uptime()));
  }

  /** Until it is told what came of it, it keeps its raw. */
  void storing(PhotoId photo) {
    turn(state.claimed(photo, true));
  }

  void stored(PhotoId photo) {
    turn(settled(photo));
  }

  void notStored(PhotoId photo) {
    turn(state.claimed(photo, false));
  }

  void released(PhotoId photo) {
    turn(state.released(photo, ports.timekeeper().uptime()));
  }

  /** The session of that output has come to its regular end. */
  void ended(OutputId output) {
    turn(state.ended(output, ports.timekeeper().uptime()));
  }

  private void turn(EntrustedProxies next) {
    state = next;
    next.due(ports.timekeeper().uptime()).forEach(this::giveUp);
    alarm.at(state.nextWake());
  }

  private void giveUp(PhotoId photo) {
    thumbnails.get(photo).forEach(it -> ports.background().execute(it::close));
    state = settled(photo);
    delivering.turn(new DeliveryEvent.Remove(photo, false));
  }

  private EntrustedProxies settled(PhotoId photo) {
    thumbnails = thumbnails.remove(photo);
    return state.without(photo);
  }
}
