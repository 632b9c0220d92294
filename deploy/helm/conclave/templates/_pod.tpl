{{/* What the pods of all services have in common. */}}

{{- define "conclave.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "conclave.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "conclave.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end -}}

{{/* Where it runs: (list . "worker"). */}}
{{- define "conclave.placement" -}}
{{- $root := index . 0 -}}
{{- $service := index . 1 -}}
{{- $own := index $root.Values $service -}}
topologySpreadConstraints:
  {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - topologyKey: {{ . }}
    maxSkew: 1
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "conclave.serviceSelector" (list $root $service) | nindent 8 }}
    matchLabelKeys: [pod-template-hash]
  {{- end }}
{{- with $own.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $own.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* Settings of the stores. */}}
{{- define "conclave.storeEnv" -}}
- name: DATABASE_URL
  valueFrom:
    secretKeyRef: { name: {{ .Values.database.existingSecret }}, key: {{ .Values.database.key }} }
{{- if .Values.redis.existingSecret }}
- name: REDIS_URL
  valueFrom:
    secretKeyRef: { name: {{ .Values.redis.existingSecret }}, key: {{ .Values.redis.key }} }
{{- if .Values.redis.sentinelPasswordKey }}
- name: CONCLAVE_REDIS_SENTINEL_PASSWORD
  valueFrom:
    secretKeyRef: { name: {{ .Values.redis.existingSecret }}, key: {{ .Values.redis.sentinelPasswordKey }} }
{{- end }}
{{- if .Values.redis.caKey }}
- { name: CONCLAVE_REDIS_CA, value: /etc/conclave/redis/{{ .Values.redis.caKey }} }
{{- end }}
{{- end }}
- { name: CONCLAVE_SPACE, value: {{ .Values.space | quote }} }
- { name: CONCLAVE_LOG_LEVEL, value: {{ .Values.logLevel | quote }} }
{{- if .Values.caBundle.configMap }}
- { name: NODE_EXTRA_CA_CERTS, value: /etc/conclave/ca/{{ .Values.caBundle.key }} }
{{- end }}
{{- end -}}

{{- define "conclave.ownEnv" -}}
{{- range $name, $value := . }}
- name: {{ $name }}
  value: {{ $value | toString | quote }}
{{- end }}
{{- end -}}

{{- define "conclave.caMount" -}}
{{- if .Values.caBundle.configMap }}
- { name: ca, mountPath: /etc/conclave/ca, readOnly: true }
{{- end }}
{{- if .Values.redis.caKey }}
- { name: redis-ca, mountPath: /etc/conclave/redis, readOnly: true }
{{- end }}
{{- end -}}

{{- define "conclave.caVolume" -}}
{{- if .Values.caBundle.configMap }}
- name: ca
  configMap: { name: {{ .Values.caBundle.configMap }} }
{{- end }}
{{- with .Values.redis }}
{{- if .caKey }}
- name: redis-ca
  secret:
    secretName: {{ .existingSecret }}
    # The certificates alone: the password stays out of the file system.
    items: [{ key: {{ .caKey }}, path: {{ .caKey }} }]
{{- end }}
{{- end }}
{{- end -}}
