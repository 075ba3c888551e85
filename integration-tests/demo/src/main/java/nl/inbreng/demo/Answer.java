package nl.inbreng.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** One HTTP answer of the recorded council. */
record Answer(int status, String type, byte[] body, DateShift shift) {

    static Answer json(JsonObject body, DateShift shift) {
        return new Answer(200, "application/json", utf8(body.toString()), shift);
    }

    static Answer file(String type, byte[] body) {
        return new Answer(200, type, body, DateShift.NONE);
    }

    /** The error of NotuBiz, with the status it deserves. */
    static Answer notFound() {
        return error(404, "Not found", 404);
    }

    static Answer error(int status, String message, int code) {
        JsonObject error = Json.createObjectBuilder().add("message", message).add("error_code", code).build();
        return new Answer(status, "application/json", utf8(error.toString()), DateShift.NONE);
    }

    static Answer html() {
        return new Answer(200, "text/html; charset=utf-8",
                utf8("<!doctype html><html lang=\"nl\"><title>Onderhoud</title><h1>Wij zijn zo terug</h1></html>"), DateShift.NONE);
    }

    static Answer empty() {
        return new Answer(200, "application/json", new byte[0], DateShift.NONE);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
