package dev.latent.camera.model.delivery;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What surrounds the naive second phase, and which gates that shuts. Everybody may write. */
final class NaiveConditions {

  /** The rules that it goes by, for the machine. */
  static final DeliveryRules RULES = new DeliveryRules.Builder()
      .memoryLimit(Option.some(20.0))
      .ioLimit(Option.some(40.0))
      .batteryLimit(Option.some(15))
      .quietHours(Option.some(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))))
      .build();

  private static final OffsetDateTime UNREAD = OffsetDateTime.MIN;

  CameraState camera = CameraState.SYSTEM_CAMERA_CLOSED;
  HalState hal = HalState.DISCONNECTED;
  Pressure pressure = Pressure.NONE;
  boolean paused;
  boolean surveying;
  private boolean armed;
  private Duration left = Duration.ZERO;
  private Duration trailingUntil = NaivePhoto.NEVER;
  private OffsetDateTime civil = UNREAD;
  private Duration readAt = Duration.ZERO;

  /** All gates that are shut, in the order in which they are told. */
  List<Gate> shut(boolean high, boolean libraryFull) {
    List<Gate> shut = new ArrayList<>();
    shut(shut, surveying, Gate.SYNCHRONISING);
    shut(shut, paused, Gate.PAUSED);
    shut(shut, camera == CameraState.CAMERA_OPENING, Gate.CAMERA_OPENING);
    shut(shut, camera == CameraState.SYSTEM_CAMERA_OPEN, Gate.CAMERA_OPEN);
    shut(shut, hal == HalState.DISCONNECTED, Gate.PROCESSOR_DISCONNECTED);
    if (high) {
      return shut;
    }
    int level = pressure.thermalLevel().getOrElse(0);
    boolean trailing = trails();
    shut(shut, camera == CameraState.NORMAL_CAMERA_OPEN, Gate.CAMERA_OPEN);
    shut(shut, hal != HalState.READY && hal != HalState.READY_SPACE_LIMIT_REACHED, Gate.PROCESSOR_NOT_READY);
    shut(shut, libraryFull, Gate.LIBRARY_BUSY);
    shut(shut, !trailing && level >= 2 && level <= 4, Gate.THERMAL_FAIR);
    shut(shut, !trailing && (level < 0 || level >= 5), Gate.THERMAL_SEVERE);
    shut(shut, pressure.memory().getOrElse(0.0) >= 20, Gate.MEMORY_SHORT);
    shut(shut, pressure.io().getOrElse(0.0) >= 40, Gate.DISK_BUSY);
    shut(shut, pressure.battery().exists(it -> it.discharging() && it.percent() < 15), Gate.BATTERY_LOW);
    shut(shut, read() && (civil.getHour() >= 22 || civil.getHour() < 7), Gate.QUIET_HOURS);
    return shut;
  }

  private static void shut(List<Gate> gates, boolean is, Gate gate) {
    if (is) {
      gates.add(gate);
    }
  }

  boolean trails() {
    return !trailingUntil.equals(NaivePhoto.NEVER);
  }

  void firstStage() {
    armed = true;
  }

  /** A camera cuts the trailing window off, and a closing one begins it if a first stage was delivered. */
  void camera(CameraState now, Duration at) {
    camera = now;
    if (now != CameraState.SYSTEM_CAMERA_CLOSED && now != CameraState.NORMAL_CAMERA_CLOSED) {
      if (trails()) {
        left = trailingUntil.compareTo(at) > 0 ? trailingUntil.minus(at) : Duration.ZERO;
        trailingUntil = NaivePhoto.NEVER;
      }
      return;
    }
    Duration asked = Duration.ofSeconds(now == CameraState.SYSTEM_CAMERA_CLOSED ? 25 : 0);
    Duration lasts = asked.compareTo(left) > 0 ? asked : left;
    if (armed && lasts.isPositive()) {
      trailingUntil = at.plus(lasts);
      armed = false;
      left = Duration.ZERO;
    }
  }

  void woke(Duration at) {
    if (trailingUntil.compareTo(at) <= 0) {
      trailingUntil = NaivePhoto.NEVER;
      left = Duration.ZERO;
    }
  }

  void clock(OffsetDateTime now, Duration at) {
    civil = now;
    readAt = at;
  }

  boolean read() {
    return !civil.equals(UNREAD);
  }

  OffsetDateTime civil(Duration at) {
    return civil.plus(at.minus(readAt));
  }

  /** When the trailing window ends, or quiet hours begin or end. */
  Duration nextChange() {
    Duration next = trailingUntil;
    for (int days = 0; read() && days <= 1; days++) {
      for (int hour : new int[] {7, 22}) {
        OffsetDateTime change = civil.truncatedTo(ChronoUnit.DAYS).plusDays(days).withHour(hour);
        Duration at = readAt.plus(Duration.between(civil, change));
        next = change.isAfter(civil) && at.compareTo(next) < 0 ? at : next;
      }
    }
    return next;
  }
}
