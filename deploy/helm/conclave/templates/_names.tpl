{{/* What things are called. */}}

{{- define "conclave.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}{{ .Release.Name | trunc 50 | trimSuffix "-" }}
{{- else -}}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" }}
{{- end -}}
{{- end -}}

{{- define "conclave.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/part-of: conclave
{{ include "conclave.selector" . }}
{{- end -}}

{{/* Of the whole release. */}}
{{- define "conclave.selector" -}}
app.kubernetes.io/name: conclave
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{/* Of one service: (list . "worker"). */}}
{{- define "conclave.serviceSelector" -}}
{{ include "conclave.selector" (index . 0) }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{- define "conclave.serviceLabels" -}}
{{ include "conclave.labels" (index . 0) }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{/* The image of one service: (list . "worker"). */}}
{{- define "conclave.image" -}}
{{- $image := (index . 0).Values.image -}}
{{- $service := index . 1 -}}
{{- $digest := index $image.digests $service -}}
{{- if $digest -}}{{ printf "%s/%s@%s" $image.repository $service $digest }}
{{- else -}}{{ printf "%s/%s:%s" $image.repository $service ($image.tag | default (index . 0).Chart.AppVersion) }}
{{- end -}}
{{- end -}}

{{/* Seconds from SIGTERM until a worker or refiner exits: (list . "worker"). Calls in flight are aborted at 80% of it. */}}
{{- define "conclave.drainSeconds" -}}
{{- $root := index . 0 -}}
{{- $own := (index $root.Values (index . 1)).drainSeconds -}}
{{- if kindIs "invalid" $own -}}{{ add (div (mul (int $root.Values.endpoint.callTimeoutSeconds) 5) 4) 15 }}
{{- else -}}{{ int $own }}
{{- end -}}
{{- end -}}
